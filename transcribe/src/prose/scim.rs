//! The properties of SCIM attributes, which descriptions list: `- mutability: immutable`.

use super::bounds::Bounds;
use super::number::Number;

/// The facts of a SCIM attribute.
pub(super) struct Attribute {
    pub(super) immutable: bool,
    pub(super) value: Bounds,
}

/// Returns the listed properties.
pub(super) fn read(description: &str) -> Option<Attribute> {
    let (_, list) = description.split_once("**SCIM++ Properties:**")?;
    let property = |name: &str| {
        let entries = list.lines().map(str::trim);
        let mut values = entries.filter_map(|line| {
            line.strip_prefix("- ")?.strip_prefix(name)?.strip_prefix(": ").map(str::trim)
        });
        values.next()
    };
    Some(Attribute {
        immutable: property("mutability") == Some("immutable"),
        value: Bounds {
            least: property("idcsMinValue").and_then(Number::parse),
            most: property("idcsMaxValue").and_then(Number::parse),
        },
    })
}
