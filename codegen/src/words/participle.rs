//! Participles in names.

/// Participles that do not end in `ed`, or are short.
const IRREGULAR: &[&str] = &[
    "begun", "built", "found", "given", "held", "hidden", "kept", "known", "lost", "made", "owned",
    "paid", "read", "seen", "sent", "set", "shown", "sold", "taken", "used", "written",
];

/// Words that end in `ed` and are no participles.
const OTHERS: &[&str] = &["embed", "exceed", "feed", "need", "seed", "speed"];

/// Participles of verbs that take no object: a job has started without a cause that is named.
const INTRANSITIVE: &[&str] = &[
    "appeared",
    "begun",
    "completed",
    "ended",
    "expired",
    "failed",
    "finished",
    "happened",
    "occurred",
    "started",
    "stopped",
    "succeeded",
];

/// Whether a word is a participle, such as `updated`.
pub(super) fn is_participle(word: &str) -> bool {
    IRREGULAR.contains(&word) || (word.len() > 4 && word.ends_with("ed") && !OTHERS.contains(&word))
}

/// Whether a participle is of a verb without an object.
pub(super) fn is_intransitive(participle: &str) -> bool {
    INTRANSITIVE.contains(&participle)
}
