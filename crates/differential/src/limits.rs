//! What progenitor cannot express, with the reasons.

/// The kinds of things that progenitor's clients cannot express, each with the reason.
///
/// Those of the first group are found in the specs, see [`LIMITS`]; the others are everywhere.
pub const REASONS: &[(&str, &str)] = &[
    ("accept", "it has no way to choose the header `accept`"),
    ("comma list", "it ignores `explode: false`, and repeats the name for each value"),
    (
        "discriminator",
        "it ignores discriminators: the members of subtypes are neither sent nor read",
    ),
    ("event stream", "it takes the first of several media types of an answer, which is JSON"),
    (
        "header map",
        "it takes the map for the value of one header, in code that does not compile; build.rs leaves it out",
    ),
    ("optional body", "it always sends the body, with what is required in it"),
    ("query map", "it has no maps in queries"),
    // Everywhere.
    ("clearing", "it cannot send null, and leaves out lists and maps that are empty"),
    (
        "errors of HEAD",
        "it wants an error in the body, which HEAD does not have, and loses the status",
    ),
    ("missing members", "it refuses an answer that leaves out a member that is required"),
    ("paging", "it does not know `opc-next-page`, the header with the token of the next page"),
    ("signatures", "its errors have no place for a request that could not be signed"),
    (
        "unknown values",
        "it refuses an answer with a value that an enum does not have, the rest of a page included",
    ),
];

/// Where the specs run into them: kind, service, and place. Found by build.rs, so that nothing gets in unnoticed.
pub const LIMITS: &[(&str, &str, &str)] = &include!(concat!(env!("OUT_DIR"), "/limits.rs"));

/// Reasons and places, for people to read.
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
