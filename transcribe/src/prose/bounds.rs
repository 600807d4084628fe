//! Bounds: of the length of a string, of a number, and of the items of a list.

use std::cmp::Ordering;
use std::sync::LazyLock;

use regex::Regex;

use super::Sentence;
use super::nature::{UNITS, unit_named};
use super::number::{Number, PATTERN};
use super::sentence::{compile, is_conditional};
use crate::types::Type;

/// The lower and the upper bound, both inclusive.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Bounds {
    pub(super) least: Option<Number>,
    pub(super) most: Option<Number>,
}

impl Bounds {
    fn is_ordered(&self) -> bool {
        match (&self.least, &self.most) {
            (Some(least), Some(most)) => {
                matches!(least.compare(most), Some(Ordering::Less | Ordering::Equal))
            }
            _ => true,
        }
    }

    pub(super) fn contains(&self, number: &Number) -> bool {
        let least = self.least.as_ref().map(|least| least.compare(number));
        let most = self.most.as_ref().map(|most| number.compare(most));
        [least, most]
            .into_iter()
            .flatten()
            .all(|order| matches!(order, Some(Ordering::Less | Ordering::Equal)))
    }

    /// Adds what a sentence states. Returns whether it agrees with the sentences before.
    fn add(&mut self, other: Self) -> bool {
        let mut agrees = true;
        for (known, stated) in [(&mut self.least, other.least), (&mut self.most, other.most)] {
            if let Some(stated) = stated {
                agrees &= known.as_ref().is_none_or(|known| *known == stated);
                *known = Some(stated);
            }
        }
        agrees
    }
}

/// Builds patterns: `N` is a number in optional quotes, `LEAST` and `MOST` are the captured ones.
fn patterns<const COUNT: usize>(patterns: [&str; COUNT]) -> [Regex; COUNT] {
    patterns.map(|pattern| {
        let quoted = |name: &str| format!(r#"['"`]?(?P<{name}>{PATTERN})['"`]?"#);
        compile(
            &pattern
                .replace("LEAST", &quoted("least"))
                .replace("MOST", &quoted("most"))
                .replace("UNIT", &format!(r"(?: ?(?P<unit>{UNITS}|%))?"))
                .replace(
                    "CHARS",
                    r"(?:ASCII |UTF-8 |Unicode |alphanumeric )?(?:characters?|chars?)\b",
                ),
        )
    })
}

static LENGTH: LazyLock<[Regex; 8]> = LazyLock::new(|| {
    patterns([
        r"(?i)\b(?:between|from) LEAST (?:and|to) MOST CHARS",
        r"(?i)\b(?:be|is|of|contain|have|length:?) LEAST ?(?:to|-|–) ?MOST CHARS",
        r"(?i)\brequirements are LEAST-MOST character length limit",
        r"(?i)\bmax(?:imum)?(?: allowed)? length(?: allowed)?(?: is|:| of| =)?(?: of)? MOST(?: CHARS)?$",
        r"(?i)\bmax(?:imum)?(?: allowed)? length(?: allowed)?(?: is|:| of| =)?(?: of)? MOST CHARS",
        r"(?i)\b(?:up to|at most|(?:no|not) (?:more|longer) than|(?:not|cannot|can't) (?:exceed|be longer than|be more than)|(?:limited|restricted) to|contain a maximum of|have a maximum of)(?: a maximum of)? MOST CHARS",
        r"(?i)\b(?:must|should|has to) (?:be|have|contain) at least LEAST CHARS(?: long| in length|,|$| and)",
        r"(?i)\bmin(?:imum)?(?: allowed)? length(?: allowed)?(?: is|:| of| =)?(?: of)? LEAST(?: CHARS)?(?:$|,)",
    ])
});

/// Words of sentences about the length of something else, such as a part of the value.
static OTHER_LENGTH: LazyLock<Regex> = LazyLock::new(|| {
    compile(r"(?i)\b(?:hash|sum|tokens?|line|lines|elements?|entries|keys|tags)\b")
});

/// Returns the bounds of the length of a string.
pub(super) fn of_length(sentences: &[Sentence]) -> Bounds {
    collect(sentences, |sentence| {
        if OTHER_LENGTH.is_match(sentence) { None } else { read(sentence, LENGTH.as_slice(), None) }
    })
    .filter(|bounds| [&bounds.least, &bounds.most].into_iter().flatten().all(is_natural))
    .unwrap_or_default()
}

static VALUE: LazyLock<[Regex; 10]> = LazyLock::new(|| {
    patterns([
        r"(?i)^(?:the |an? )?(?:[\w-]+ ){0,6}?(?:value|score|number|integer|percentage|port|priority|probability|weight|level|timeout|interval|period|ratio)(?: (?:of|for) the [\w ]+)?,?(?: is| are| must be| should be| can be| has to be| ranges?| ranging| anything)*(?: set to)?(?: a value| a number| an integer| any number| anything| any value| any integer)? (?:between|from) LEAST (?:and|to|through) MOSTUNIT(?: \(?(?:both )?inclusive(?:ly)?\)?)?$",
        r"(?i)^(?:the )?(?:valid|allowed|supported|acceptable|possible|permitted)? ?(?:values?|range|value range|numbers?)(?: (?:is|are|must be|can be|should be))?:? (?:(?:between|from|in the range of?) )?LEAST ?(?:to|-|–|through|and) ?MOSTUNIT(?: \(?inclusive\)?)?$",
        r"(?i)^(?:it |this |the value |value |this value )?(?:must|should|can|has to|may) (?:be|range) (?:an integer |a number |a value |in the range )?(?:between|from) LEAST (?:and|to) MOSTUNIT(?: \(?inclusive\)?)?$",
        r"(?i)\bLEAST is the minimum(?: value)?,? (?:and )?MOST is the maximum(?: value)?",
        r"(?i)\bgreater than (?:or equal to )LEAST and less than or equal to MOST$",
        r"(?i)\bgreater than zero and less than or equal to MOST$",
        r"(?i)^(?:the )?min(?:imum)?(?: allowed)?(?: value)?(?: allowed)?(?: is|:| =) LEASTUNIT$",
        r"(?i)^(?:the )?max(?:imum)?(?: allowed)?(?: value)?(?: allowed)?(?: is|:| =) MOSTUNIT$",
        r"(?i)^(?:it |this |the value |value |this value )?(?:must be greater than or equal to|must be at least|cannot be (?:less|lower|smaller) than|should be greater than or equal to) LEASTUNIT$",
        r"(?i)^(?:it |this |the value |value |this value )?(?:must be less than or equal to|must be at most|must not exceed|cannot exceed|cannot be (?:more|greater|larger|higher) than) MOSTUNIT$",
    ])
});

/// Returns the bounds of a number. A unit has to be that of the value.
pub(super) fn of_value(sentences: &[Sentence], value: &Type, unit: Option<&'static str>) -> Bounds {
    collect(sentences, |sentence| {
        let bounds = read(sentence, VALUE.as_slice(), unit)?;
        let zero_excluded = sentence.to_ascii_lowercase().contains("greater than zero and");
        let least = (zero_excluded && *value == Type::Integer).then(|| Number::from(1));
        Some(Bounds { least: bounds.least.or(least), most: bounds.most })
    })
    .filter(|bounds| {
        *value == Type::Number
            || [&bounds.least, &bounds.most].into_iter().flatten().all(Number::is_integer)
    })
    .unwrap_or_default()
}

static ITEMS: LazyLock<[Regex; 4]> = LazyLock::new(|| {
    patterns([
        r"(?i)^(?:a )?maximum of MOST (?:\w+ )?(?:is |are )?allowed$",
        r"(?i)\((?:minimum LEAST, )?maximum(?: of)? MOST\)",
        r"(?i)^(?:the )?(?:number of entries in the )?list cannot (?:be|have|contain) more than MOST(?: \w+)?$",
        r"(?i)^(?:you can (?:specify|provide|add)|up to) (?:up to |a maximum of )?MOST (?:\w+ ){1,3}(?:are allowed|can be (?:specified|provided))$",
    ])
});

/// Returns the bounds of the number of items of a list.
pub(super) fn of_items(sentences: &[Sentence]) -> Bounds {
    collect(sentences, |sentence| read(sentence, ITEMS.as_slice(), None))
        .filter(|bounds| [&bounds.least, &bounds.most].into_iter().flatten().all(is_natural))
        .unwrap_or_default()
}

fn is_natural(number: &Number) -> bool {
    number.is_integer()
        && matches!(Number::from(0).compare(number), Some(Ordering::Less | Ordering::Equal))
}

/// Returns the bounds that the sentences state, unless they contradict each other.
fn collect(sentences: &[Sentence], read: impl Fn(&str) -> Option<Bounds>) -> Option<Bounds> {
    let mut bounds = Bounds::default();
    for stated in
        sentences.iter().filter(|sentence| !is_conditional(sentence)).filter_map(|s| read(s))
    {
        if !bounds.add(stated) {
            return None;
        }
    }
    bounds.is_ordered().then_some(bounds)
}

/// Returns the bounds of the first pattern that matches.
fn read(sentence: &str, patterns: &[Regex], unit: Option<&'static str>) -> Option<Bounds> {
    let captures = patterns.iter().find_map(|pattern| pattern.captures(sentence))?;
    if captures.name("unit").is_some_and(|stated| unit_named(stated.as_str()) != unit) {
        return None;
    }
    let number = |name: &str| captures.name(name).map(|found| Number::parse(found.as_str()));
    let (least, most) = (number("least"), number("most"));
    // A number that is not understood is no bound.
    if least == Some(None) || most == Some(None) {
        return None;
    }
    Some(Bounds { least: least.flatten(), most: most.flatten() })
}
