/** Where people meet. */
export const EVENT =
  /(?:summit|meeting|conference|forum|congress|session|assembly|gathering|ceremony|opening|event|talks|festival|games|match|concert|wedding|funeral|trial|battle|debate|fair|exhibition|signing)s?$/iu;
