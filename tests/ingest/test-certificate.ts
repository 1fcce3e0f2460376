// A certificate for localhost that nobody vouches for, made for these tests only:
// openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1

export const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgGxNaJXApPZYl0eDY
ZkkYOx24X8giE+pF8tbihBu++0ChRANCAATo6Ib7u2IcT/GqBtZFOiqBQYdvnCn5
aCNdn5H8V+y0g7A30Q+2Jei91MXcyilF87Ji4xZAIJ8/sH42b19BqjhK
-----END PRIVATE KEY-----`

export const certificate = `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUIYOugAvzZbonpDUra61r3AxMQLswCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNDA4NTAyMloYDzIxMjYxMDMx
MDg1MDIyWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATo6Ib7u2IcT/GqBtZFOiqBQYdvnCn5aCNdn5H8V+y0g7A30Q+2Jei9
1MXcyilF87Ji4xZAIJ8/sH42b19BqjhKo28wbTAdBgNVHQ4EFgQUk1Wgwb3HSttK
KJG8LXuHX8uEibIwHwYDVR0jBBgwFoAUk1Wgwb3HSttKKJG8LXuHX8uEibIwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIgDPexmxEh54mJjicITqcETQYGsHK8hImkGekJbC98fG0CIQC2
/ORPbQVsYWB5Kv0yssmM/5eu3yXt2a9dIjoJJ+L1CA==
-----END CERTIFICATE-----`
