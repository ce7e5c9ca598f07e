/** The past and participles, but for words that only look so. */
export const PAST =
  /^(?!(?:united|hundred|red|need|speed|seed|shared|interested|limited|armed|related|detailed|advanced|needed|indeed)$)(?:\p{L}{2,}ed|led|chose|chosen|stole|stolen|burnt|sold|fought|beat|beaten|lost|won|left|broke|broken|struck|shot|hid|hidden|forgot|forgotten|forbade|forbidden|withdrew|withdrawn|overthrew|overthrown|bought|taught|sought|dealt|split|quit|sued|killed|cut|spent|cost|built|sank|sunk|tore|torn)$/iu;

/** Verbs of saying, naming, counting, meeting, making and being somewhere: other words for whatever a text tells. */
const GENERAL =
  /^(?:said|told|stated|announced|declared|presented|described|explained|mentioned|noted|reported|remarked|pointed|called|named|termed|titled|entitled|listed|counted|numbered|grouped|divided|sorted|organi[sz]ed|arranged|contained|comprised|covered|consisted|included|held|kept|managed|served|worked|acted|functioned|attended|participated|represented|entered|came|arrived|travelled|traveled|visited|met|gathered|convened|assembled|sat|stood|took|received|got|given|gave|handed|passed|brought|carried|made|done|did|performed|implemented|executed|started|began|begun|set|formed|placed|laid|put|buried|wrote|written|drafted|prepared|issued|published|approved|agreed|decided|confirmed|accepted|endorsed|used|applied|known|seen|viewed|considered|regarded|assigned|added|turned|changed|moved|based|located|situated|dated|scheduled|planned|foreseen|expected|supposed|intended|aimed|meant|warned|stressed|underlined|emphasi[sz]ed|recorded|registered|marked|celebrated|observed|lasted|stayed|lived|remained|continued|followed|happened|occurred|appeared|emerged|grew|grown|expanded|reached|totalled|totaled|belonged|showed|shown|displayed|offered|provided|supplied|equipped|dedicated|devoted|concerned|linked|connected|tied|anchored|rooted|hung|loomed|floated|tabled|voiced|expressed|shared|asked|got|went|gone|became|become|felt|found|thought|believed|helped)$/iu;

/** In the past as listed, or in the present: "counts", "lives". */
export function isGeneral(text: string): boolean {
  return (
    GENERAL.test(text) ||
    (/s$/u.test(text) && [/s$/u, /es$/u].some((end) => GENERAL.test(text.replace(end, 'ed'))))
  );
}
