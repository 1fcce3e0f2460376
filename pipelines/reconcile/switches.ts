import { gradedSet } from './binding.ts'
import type { Bounder } from './bounds.ts'
import { gradeClaim } from './grading.ts'
import { headline } from './headline.ts'
import type { Member } from './member.ts'
import type { Params } from './params.ts'
import type { RelationRow } from './relations.ts'
import type { Rated, Switch } from './sensitivity.ts'
import { figureOf } from './stratum-result.ts'
import type { Vote } from './votes.ts'

/** What the switches vary. */
export interface SwitchContext {
  params: Params
  votes: ReadonlyMap<string, readonly Vote[]>
  /** Votes with the detector's suspected edges acting. */
  suspectedVotes: ReadonlyMap<string, readonly Vote[]>
  relations: ReadonlyMap<string, RelationRow>
  bounds: Bounder
}

/**
 * Every reasonable other choice of method.md (g). The claims that were admitted stay admitted; what they say, how they
 * count, and what strata imply of each other changes.
 */
export function switchesOf(context: SwitchContext): Switch[] {
  const { params, votes, suspectedVotes, relations } = context
  const assumptions = [...new Set([...relations.values()].flatMap(({ switches }) => switches))].sort()
  const votesOf = ({ estimateId }: Rated) => votes.get(estimateId) ?? []
  const figuresOf = (cast: readonly Vote[]) => cast.flatMap((vote) => figureOf(vote) ?? [])
  return [
    ...[0.5, 0.8, 0.9, 0.95].map((p) => unstatedLevel(context, p)),
    {
      setting: 'grading=off',
      apply: (rated) =>
        headline(
          rated.figures.map((figure) => ({
            ...figure,
            s: Math.max(statedSpread(votesOf(rated), figure.origin), params.sFloorUngraded),
          })),
          rated.low,
          rated.high,
          params,
        ),
    },
    {
      setting: 'suspected=on',
      apply: (rated) => headline(figuresOf(suspectedVotes.get(rated.estimateId) ?? []), rated.low, rated.high, params),
    },
    {
      setting: 'copies=counted',
      apply: (rated) => {
        const single = votesOf(rated).flatMap(({ members }) =>
          members.map((speaker): Vote => ({ origin: speaker.claim.claim_id, speaker, members: [speaker] })),
        )
        return headline(figuresOf(single), rated.low, rated.high, params)
      },
    },
    ...(
      [
        ['1', 1],
        ['5/3', 5 / 3],
        ['2', 2],
      ] as const
    ).map(([name, kappa]) =>
      rebound(context, `kappa=${name}`, (relation) =>
        relation.switches.includes('assume_kappa')
          ? kappa ** Math.round(Math.log(relation.factor) / Math.log(params.kappa))
          : relation.factor,
      ),
    ),
    {
      setting: 'tier=A-E',
      apply: (rated) =>
        headline(
          rated.figures.map((figure) => ({ ...figure, grade: 'A' as const })),
          rated.low,
          rated.high,
          params,
        ),
    },
    ...assumptions.map((name) =>
      rebound(context, `${name}=off`, (relation) => (relation.switches.includes(name) ? null : relation.factor)),
    ),
  ]
}

/** Another central probability for intervals without a stated level, here and in what bounds the stratum. */
function unstatedLevel({ params, votes, bounds }: SwitchContext, p: number): Switch {
  const other = { ...params, pUnstated: p }
  const regrade = (member: Member): Member =>
    member.grading.kind === 'range' ? { ...member, grading: { ...regraded(member, other) } } : member
  return {
    setting: `p=${p}`,
    apply: ({ estimateId }) => {
      const figures = (votes.get(estimateId) ?? []).flatMap(
        (vote) => figureOf({ ...vote, speaker: regrade(vote.speaker) }) ?? [],
      )
      const bound = bounds(estimateId, (binding) => binding.grade <= 'C' && binding.estimateId !== estimateId, {
        interval: ({ member, isHard }) =>
          isHard || member.grading.kind !== 'range' ? null : gradedSet(regrade(member)),
      })
      return headline(figures, bound.low, bound.high, params)
    },
  }
}

function regraded({ claim, grading }: Member, params: Params) {
  return gradeClaim(
    { ...claim, flags: grading.flags, grade: grading.grade, grade_reasons: grading.grade_reasons },
    params,
  )
}

/** Other factors of relations; null switches one off. */
function rebound(
  { params, relations, bounds }: SwitchContext,
  setting: string,
  factorOf: (relation: RelationRow) => number | null,
): Switch {
  return {
    setting,
    apply: ({ estimateId, figures }) => {
      const bound = bounds(estimateId, (binding) => binding.grade <= 'C' && binding.estimateId !== estimateId, {
        factor: (id) => factorOf(relations.get(id)!),
      })
      return headline(figures, bound.low, bound.high, params)
    },
  }
}

function statedSpread(votes: readonly Vote[], origin: string): number {
  return votes.find((vote) => vote.origin === origin)?.speaker.grading.ln_sd ?? 0
}
