/** Makes something once for each key: what does not depend on incomes, for a month that is reckoned at many of them. What else it takes must be the same for the same key. */
export function oncePer<Key extends object, Others extends readonly unknown[], Value extends object>(make: (key: Key, ...others: Others) => Value): (key: Key, ...others: Others) => Value {
  const made = new WeakMap<Key, Value>();
  return (key, ...others) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make(key, ...others);
    made.set(key, value);
    return value;
  };
}
