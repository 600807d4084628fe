//! The limits of progenitor, with the reasons.

/// The features that progenitor's clients cannot express, each with the reason.
///
/// Those of the first group are found in the specs, see [`LIMITS`]; the others affect all specs.
pub const REASONS: &[(&str, &str)] = &[
    ("accept", "it cannot set the header `accept`"),
    ("comma list", "it ignores `explode: false` and repeats the name for each value"),
    (
        "discriminator",
        "it ignores discriminators: the fields of subtypes are neither sent nor read",
    ),
    ("event stream", "it uses the first of several media types of a response, which is JSON"),
    (
        "header map",
        "it treats the map as the value of one header, in code that does not compile; build.rs removes it",
    ),
    ("optional body", "it always sends the body, with its required fields"),
    ("query map", "it does not support maps in queries"),
    // All specs.
    ("clearing", "it cannot send null, and omits empty lists and maps"),
    (
        "errors of HEAD",
        "it expects an error in the body, which HEAD does not have, and loses the status",
    ),
    ("missing fields", "it rejects a response without a required field"),
    ("paging", "it ignores `opc-next-page`, the header with the token of the next page"),
    ("signatures", "its errors cannot represent a request that could not be signed"),
    (
        "unknown values",
        "it rejects a response with an unknown enum value, including the rest of a page",
    ),
];

/// The parts of specs that exceed the limits: kind, service and location. build.rs finds them, so that the list is complete.
pub const LIMITS: &[(&str, &str, &str)] = &include!(concat!(env!("OUT_DIR"), "/limits.rs"));

/// Formats the reasons and locations as a report.
#[must_use]
pub fn report() -> String {
    let mut report = String::new();
    for (kind, reason) in REASONS {
        report += &format!("{kind}: {reason}\n");
        for (_, service, place) in LIMITS.iter().filter(|limit| limit.0 == *kind) {
            report += &format!("    {service}: {place}\n");
        }
    }
    report
}
