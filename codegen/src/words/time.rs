//! Phrases for times, derived from their names.

use super::noun;
use super::participle::{is_intransitive, is_participle};
use super::phrase::is_link;

/// The words after `time` that have a noun of their own.
const NOUNS: &[(&str, &str)] = &[
    ("completed", "time of completion"),
    ("created", "creation time"),
    ("deleted", "deletion time"),
    ("expired", "expiration time"),
    ("expires", "expiration time"),
    ("last updated", "time of the last update"),
    ("of expiry", "expiration time"),
    ("updated", "time of the last update"),
];

/// The last words of names that say which end of something it is.
const ENDS: &[(&str, &str)] = &[
    ("begin", "start"),
    ("end", "end"),
    ("ended", "end"),
    ("ends", "end"),
    ("expiration", "expiration"),
    ("expires", "expiration"),
    ("expiry", "expiration"),
    ("finish", "end"),
    ("finished", "end"),
    ("start", "start"),
    ("started", "start"),
    ("starts", "start"),
];

/// Words before a participle that are no noun.
const ADVERBS: &[&str] = &["first", "last", "latest", "most", "recently", "previously", "actually"];

/// Returns `the time when the firmware was updated` for `timeFirmwareUpdated`; `None` if the name has no
/// known form.
pub(super) fn phrase(words: &[String], is_date: bool) -> Option<String> {
    let unit = if is_date { "date" } else { "time" };
    let (is_time, rest) = match words {
        [first, rest @ ..] if first == "time" || first == "date" => (true, rest),
        [rest @ .., last] if matches!(last.as_str(), "at" | "on") => (true, rest),
        rest => (false, rest),
    };
    let rest = match rest {
        // `timeLinkedDate`, `timeUrlExpiresAt`
        [rest @ .., last]
            if is_time
                && !rest.is_empty()
                && matches!(last.as_str(), "at" | "date" | "timestamp") =>
        {
            rest
        }
        rest => rest,
    };
    let joined = rest.join(" ");
    if let Some((_, noun)) = NOUNS.iter().find(|(name, _)| *name == joined) {
        return Some(format!("the {}", noun.replace("time", unit)));
    }
    let (last, before) = match rest.split_last() {
        Some(parts) => parts,
        None => return is_time.then(|| format!("the {unit}")),
    };
    if let Some((_, end)) = ENDS.iter().find(|(name, _)| name == last) {
        return ended(before, end, unit);
    }
    if last == "due" && !before.is_empty() {
        let noun = before.join(" ");
        let verb = if noun::is_plural(&noun) { "are" } else { "is" };
        return Some(format!("the {unit} when the {noun} {verb} due"));
    }
    if is_participle(last) {
        return Some(happened(before, last, unit));
    }
    if !is_time {
        return (!is_link(last)).then(|| format!("the {joined}"));
    }
    match rest {
        [link, rest @ ..] if link == "of" && !rest.iter().any(|word| is_link(word)) => {
            Some(format!("the {unit} of the {}", rest.join(" ")))
        }
        rest if rest.iter().any(|word| is_link(word) || is_participle(word)) => None,
        _ => Some(format!("the {unit} of the {joined}")),
    }
}

/// Returns `the end time of the announcement`.
fn ended(before: &[String], end: &str, unit: &str) -> Option<String> {
    let before = match before {
        [link, rest @ ..] if link == "of" => rest,
        before => before,
    };
    match before {
        [] => Some(format!("the {end} {unit}")),
        before if before.iter().any(|word| is_link(word)) => None,
        [adjective] if is_participle(adjective) || ADVERBS.contains(&adjective.as_str()) => {
            Some(format!("the {adjective} {end} {unit}"))
        }
        before => Some(format!("the {end} {unit} of the {}", before.join(" "))),
    }
}

/// Returns `the time when the firmware was updated`.
fn happened(before: &[String], participle: &str, unit: &str) -> String {
    let is_adverb = |word: &String| ADVERBS.contains(&word.as_str());
    let (adverbs, noun): (Vec<_>, Vec<_>) = before.iter().partition(|word| is_adverb(word));
    let noun: Vec<_> = noun.into_iter().map(String::as_str).collect();
    let noun = noun.join(" ");
    let verb = match (is_intransitive(participle), noun::is_plural(&noun)) {
        (true, _) => "",
        (false, true) => " were",
        (false, false) => " was",
    };
    let subject = if noun.is_empty() { "it".to_owned() } else { format!("the {noun}") };
    let adverbs: String = adverbs.into_iter().map(|word| format!(" {word}")).collect();
    format!("the {unit} when {subject}{verb}{adverbs} {participle}")
}

#[cfg(test)]
mod tests {
    use super::phrase;
    use crate::words::phrase::words;

    #[test]
    fn names_become_times() {
        for (wire, expected) in [
            ("timeCreated", Some("the creation time")),
            ("timeFirmwareUpdated", Some("the time when the firmware was updated")),
            ("timeLastChecked", Some("the time when it was last checked")),
            ("timeNodesLastSeen", Some("the time when the nodes were last seen")),
            ("timePatchingStarted", Some("the start time of the patching")),
            ("timeJobFailed", Some("the time when the job failed")),
            ("timeOfMaintenance", Some("the time of the maintenance")),
            ("timeScheduledStart", Some("the scheduled start time")),
            ("timeMaintenanceBegin", Some("the start time of the maintenance")),
            ("timeUrlExpiresAt", Some("the expiration time of the URL")),
            ("timeRebootDue", Some("the time when the reboot is due")),
            ("timeLinkedDate", Some("the time when it was linked")),
            ("time", Some("the time")),
            ("timeSuppressUntil", None),
            ("timeNextRun", Some("the time of the next run")),
            ("startTime", Some("the start time")),
            ("announcementEnd", Some("the end time of the announcement")),
            ("lastSeen", Some("the time when it was last seen")),
            ("createdAt", Some("the creation time")),
            ("timestamp", Some("the timestamp")),
        ] {
            assert_eq!(phrase(&words(wire), false).as_deref(), expected, "{wire}");
        }
        let date = phrase(&words("dateUpdated"), true);
        assert_eq!(date.as_deref(), Some("the date of the last update"));
    }
}
