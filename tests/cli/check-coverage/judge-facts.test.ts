import { describe, expect, it } from 'vitest';
import { judgeFacts } from '../../../src/cli/check-coverage/judge-facts.ts';
import type { Fact } from '../../../src/cli/check-coverage/parse-facts.ts';
import { documentOf } from '../../support/sample-document.ts';

const { passages } = documentOf(`
<!-- id: korea -->
South Korea joined CICA as the 18th member at the summit in Almaty on 17 June 2006.[^s]

<!-- id: thailand -->
Thailand became the seventeenth member of CICA at the second ministerial meeting.[^s]

<!-- id: coordinators -->
| Area | Coordinator | Year |
| --- | --- | --- |
| Energy security[^s] | South Korea | 2008 |
| Information technology[^s] | South Korea | 2008 |

<!-- id: elsewhere -->
Bahrain joined CICA in 2011 together with Cambodia.[^other]

[^other]: Agency, *Another source*
`);

function judge(fact: Partial<Fact>) {
  const whole: Fact = {
    id: 'some-fact',
    topic: 'membership',
    fact: '',
    sources: [{ title: 'Source' }],
    confidence: 'high',
    ...fact,
  };
  const [judgement] = judgeFacts([whole], passages);
  return [judgement?.verdict, ...(judgement?.nearest?.passages.map(({ id }) => id) ?? [])];
}

describe('judgeFacts', () => {
  it('finds a fact that is stated in other words', () => {
    const fact = 'On 17 June 2006 the Almaty summit made South Korea the 18th CICA member.';
    expect(judge({ fact })).toEqual(['stated', 'sample#korea']);
  });

  it('takes a number in words for the same in figures', () => {
    const fact = 'Thailand became the 17th CICA member at the second ministerial meeting.';
    expect(judge({ fact })).toEqual(['stated', 'sample#thailand']);
  });

  it('finds a fact that the rows of a table tell together', () => {
    const fact = 'In 2008 South Korea coordinated energy security and information technology.';
    expect(judge({ fact })).toEqual([
      'stated',
      'sample#coordinators/energy-security',
      'sample#coordinators/information-technology',
    ]);
  });

  it('misses a fact of which one number stands nowhere', () => {
    const fact = 'South Korea joined CICA as the 18th member at the summit in Almaty on 16 June 2006.';
    expect(judge({ fact })).toEqual(['missing', 'sample#korea']);
  });

  it('misses a fact of which too few words stand anywhere', () => {
    expect(judge({ fact: 'Thailand proposed a fund for flood victims to CICA.' })[0]).toBe('missing');
  });

  it('misses a fact that no passage states on one of its sources', () => {
    const fact = 'Bahrain joined CICA in 2011 together with Cambodia.';
    expect(judge({ fact })[0]).toBe('missing');
    expect(judge({ fact, sources: [{ title: 'Nowhere cited' }] })).toEqual(['missing']);
  });

  it('lets a doubtful fact be left out', () => {
    expect(judge({ fact: 'Seventeen states met in 1996.', confidence: 'low' })[0]).toBe('left out');
  });
});
