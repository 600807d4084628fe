//! Units, examples, and what cannot be changed or has to be unique.

use std::sync::LazyLock;

use regex::Regex;

use super::sentence::{compile, is_conditional};
use super::{Sentence, Subject, Unique};
use crate::document::Node;
use crate::prose::number::Number;
use crate::types::Type;

/// The pattern of the names of units.
pub(super) const UNITS: &str = r"gigabits per second|megabits per second|gigabytes?|megabytes?|terabytes?|kilobytes?|milliseconds?|microseconds?|seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?|years?|bytes?|percentage|percent|GBs?|MBs?|TBs?|KBs?|GiBs?|MiBs?|TiBs?|Gbps|Mbps|ms";

/// The unit of each name, in lower case and without the `s` of the plural.
const NAMES: [(&str, &str); 30] = [
    ("gigabits per second", "Gbps"),
    ("gbps", "Gbps"),
    ("megabits per second", "Mbps"),
    ("mbps", "Mbps"),
    ("gigabyte", "GB"),
    ("gb", "GB"),
    ("gib", "GiB"),
    ("megabyte", "MB"),
    ("mb", "MB"),
    ("mib", "MiB"),
    ("terabyte", "TB"),
    ("tb", "TB"),
    ("tib", "TiB"),
    ("kilobyte", "KB"),
    ("kb", "KB"),
    ("byte", "bytes"),
    ("microsecond", "microseconds"),
    ("millisecond", "milliseconds"),
    ("ms", "milliseconds"),
    ("second", "seconds"),
    ("sec", "seconds"),
    ("minute", "minutes"),
    ("min", "minutes"),
    ("hour", "hours"),
    ("day", "days"),
    ("week", "weeks"),
    ("month", "months"),
    ("year", "years"),
    ("percentage", "percent"),
    ("percent", "percent"),
];

/// Returns the unit of a name in prose: `GB` for `gigabytes`.
pub(super) fn unit_named(name: &str) -> Option<&'static str> {
    let name = name.to_ascii_lowercase();
    let name = if name == "%" { "percent" } else { &name };
    let find = |name: &str| NAMES.iter().find(|(other, _)| *other == name).map(|(_, unit)| *unit);
    find(name).or_else(|| find(name.strip_suffix('s')?))
}

/// Returns the unit in a name on the wire: `seconds` for `timeoutInSeconds`.
pub(super) fn unit_of_name(wire: &str) -> Option<&'static str> {
    ["In", "_in_"].iter().find_map(|mark| unit_named(wire.rsplit_once(mark)?.1))
}

static UNIT: LazyLock<[Regex; 2]> = LazyLock::new(|| {
    [
        // After the unit comes the end of a phrase, or a word that belongs to the quantity.
        format!(
            r"(?:^| |\()(?:[Mm]easured |[Ss]pecified |[Ee]xpressed |[Gg]iven )?[Ii]n (?P<unit>{UNITS})(?P<rest>$|[),; ].*)"
        ),
        format!(r"\((?:[Ii]n )?(?P<unit>{UNITS})\)(?P<rest>)$"),
    ]
    .map(|pattern| compile(&pattern))
});

/// The words after a unit that is only one of several, or a part of a rate.
static OTHER_UNIT: LazyLock<Regex> = LazyLock::new(|| {
    compile(&format!(
        r"^[ ,)]*(?:(?:and|or|per|since|format|granularity|increments|/|of|as|from|before|after|increment|until|ago)\b|/|,? ?(?:or |and )?(?:{UNITS})\b)|\b[Ii]n (?:{UNITS})\b|\bepoch|\bEpoch|1970|granularity|timestamp"
    ))
});

/// Returns the unit of a number: of its first sentence, or of one such as `Value in seconds`.
pub(super) fn unit(sentences: &[Sentence]) -> Option<&'static str> {
    let short = |sentence: &&Sentence| {
        let start = ["Value", "The value", "The unit", "Specify value", "Duration", "The duration"];
        start.iter().any(|start| sentence.starts_with(start))
    };
    let first = sentences.first().into_iter();
    let mut found = first.chain(sentences.iter().skip(1).filter(short)).filter_map(|sentence| {
        let captures = UNIT.iter().find_map(|pattern| pattern.captures(sentence))?;
        let rest = captures.name("rest").map_or("", |rest| rest.as_str());
        let before = &sentence[..captures.get(0).map_or(0, |all| all.start())];
        // In `the change in percentage points`, no unit is meant; in `per GB in seconds`, one of two.
        let doubtful =
            OTHER_UNIT.is_match(rest) || before.contains(" per ") || rest.contains("points");
        (!doubtful).then(|| unit_named(&captures["unit"]))?
    });
    let unit = found.next()?;
    found.all(|other| other == unit).then_some(unit)
}

static IMMUTABLE: LazyLock<[Regex; 4]> = LazyLock::new(|| {
    let change = r"(?:cannot|can't|can’t|can not) be (?:changed|updated|modified|edited)";
    let later = r"(?: (?:later|afterwards?|once (?:created|set)|after (?:it is |it's |the resource is )?(?:creation|created)|on creation|upon creation|at a later time))?$";
    let subject = r"(?:it|this|name|the value|the name|this name|the unique name|the (?:display|database|bucket|group|user|policy) name|this (?:value|field|property|attribute|setting|parameter)|(?:must|should|has to) be unique[\w ,]*)";
    [
        format!(r"(?i)^{subject}(?: (?:is (?:unique|system generated|generated)|(?:must|should|has to) be unique)[\w ,-]*)?,?(?: and)?(?: it)? {change}{later}"),
        format!(r"(?i),? (?:that|which) (?:is immutable|{change}){later}"),
        r"(?i)^(?:(?:it|this|the value|the name|this value) is (?:unique and )?)?immutable(?: after creation| on creation| upon creation)?$".to_owned(),
        format!(r"(?i)^(?:it|this|the value|the name|this value) is [\w ]+ and (?:is )?(?:immutable|{change}){later}"),
    ]
    .map(|pattern| compile(&pattern))
});

/// Words of a sentence about something other than this value after its creation.
static OTHER_CHANGE: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?i)\b(?:parallel|whether|indicates?|existing|during|state|repository|rules|filter|attributes|properties)\b|\bnot (?:im)?mutable",
    )
});

/// Whether a value cannot be changed after the creation of its resource.
pub(super) fn is_immutable(sentences: &[Sentence]) -> bool {
    sentences
        .iter()
        .filter(|sentence| !is_conditional(sentence) && !OTHER_CHANGE.is_match(sentence))
        .any(|sentence| IMMUTABLE.iter().any(|pattern| pattern.is_match(sentence)))
}

static NOT_UNIQUE: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?i)^(?:an? |the )?(?:user-friendly |friendly )?(?:(?:display |resource )?(?:name|description),? |it |this |the value )?(?:that |which |and )?(?:(?:can be (?:changed|renamed) and )?(?:does|do)(?: not|n't|n’t) (?:have|need) to be unique|need not be unique|is not necessarily unique|(?:can be (?:changed|renamed) and )is not necessarily unique)\b",
    )
});

/// The scopes of names, as written.
const SCOPES: [(&str, &str); 19] = [
    ("tenancy", "tenancy"),
    ("compartment", "compartment"),
    ("region", "region"),
    ("vcn", "VCN"),
    ("subnet", "subnet"),
    ("policy", "policy"),
    ("project", "project"),
    ("workspace", "workspace"),
    ("namespace", "namespace"),
    ("tag namespace", "tag namespace"),
    ("security attribute namespace", "security attribute namespace"),
    ("fleet", "fleet"),
    ("instance", "instance"),
    ("database", "database"),
    ("pipeline", "pipeline"),
    ("queue", "queue"),
    ("bucket", "bucket"),
    ("parent resource", "parent resource"),
    ("enclosing resource", "enclosing resource"),
];

static UNIQUE: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?i)^(?:it|this|(?:the |this |\*+note:\*+ the )?(?:[\w-]+ ){0,2}name|the value|name for the [\w ]+,|(?:the |an? )?[\w -]*name[\w ]*\. it)? ?(?:that )?(?:must|should|has to|needs to) be unique,? (?:(?:with)?in|across) (?:all (?P<kind>[\w]+) in )?(?:the same |the |an? |your |its |this )?(?P<scope>[\w ]+?)(?: and (?:it )?(?:cannot|can't) be changed|,? and it's changeable|, and .*| and can be .*)?$",
    )
});

/// Returns the uniqueness that the sentences state, unless they contradict each other.
pub(super) fn uniqueness(sentences: &[Sentence]) -> Option<Unique> {
    let mut found =
        sentences.iter().filter(|sentence| !is_conditional(sentence)).filter_map(|sentence| {
            if NOT_UNIQUE.is_match(sentence) {
                return Some(Unique::No);
            }
            let captures = UNIQUE.captures(sentence)?;
            let scope = captures["scope"].to_ascii_lowercase();
            let (_, scope) = SCOPES.iter().find(|(name, _)| *name == scope)?;
            Some(Unique::Within(scope))
        });
    let unique = found.next()?;
    found.all(|other| other == unique).then_some(unique)
}

static EXAMPLE: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?m)(?:^|[\s(*_])(?:Example|For example|Example value|e\.g\.)\s?(?::|,)?\**:?\s*`(?P<value>[^`\n]{1,60})`(?P<rest>[^`\n]{0,3})",
    )
});

/// Placeholders, which show nothing that the name does not say.
static PLACEHOLDER: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?i)example|ocid|xxx|\.\.\.|^my|unique|^<|^\{|^\[|placeholder|foo|bar\b|^some|your|^\d{4}-\d\d|https?://|@|'|\\|password|secret|token",
    )
});

/// Names of values whose example could be taken for a credential.
const SECRET_WORDS: [&str; 8] =
    ["password", "secret", "token", "credential", "key", "passphrase", "fingerprint", "cert"];

/// Returns the example of a string or a number.
pub(super) fn example(description: &str, subject: &Subject<'_>) -> Option<Node> {
    let wire = subject.wire.to_ascii_lowercase();
    // The token of a page is opaque.
    if wire == "page" || SECRET_WORDS.iter().any(|word| wire.contains(word)) {
        return None;
    }
    let mut found = EXAMPLE.captures_iter(description);
    let captures = found.next()?;
    let value = captures["value"].trim();
    if found.next().is_some() || PLACEHOLDER.is_match(value) {
        return None;
    }
    // A sentence is Oracle's, and a row of bytes shows no more than its start.
    if value.split_whitespace().count() > 5 {
        return None;
    }
    // `wrong` in `Example: `wrong` is not allowed` is not an example.
    if !captures["rest"].trim_start_matches(['.', ')', '*', ',']).trim().is_empty() {
        return None;
    }
    let quoted = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let value = quoted.unwrap_or(value);
    if value.contains('"') {
        return None;
    }
    match subject.value {
        Type::String if subject.allowed.is_empty() => Some(value.into()),
        Type::Integer | Type::Number => {
            let number = Number::parse(value)?;
            let fits = *subject.value == Type::Number || number.is_integer();
            fits.then(|| Node::from(&number))
        }
        _ => None,
    }
}
