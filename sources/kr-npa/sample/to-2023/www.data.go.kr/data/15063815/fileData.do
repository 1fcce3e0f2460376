<!DOCTYPE html>
<html lang="ko">
<head><meta charset="utf-8"><title>보이스피싱 현황 | Sample of lossrange</title></head>
<body>
<main>
<h1>경찰청_보이스피싱 현황</h1>
<p>A sample page of lossrange: a link as on the page of the data set, words ours.</p>
<ul>
<li><a href="/cmm/cmm/fileDownload.do?atchFileId=FILE_SAMPLE&amp;fileDetailSn=1">경찰청_보이스피싱 현황_20231231</a></li>
<li><a href="/data/15064572/fileData.do">사이버사기</a></li>
</ul>
</main>
</body>
</html>
