// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An identity settings POSIX UID.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentitySettingsPOSIXUid {
    /// The first number for manual assignment.
    pub manual_assignment_starts_from: Option<i64>,
    /// The last number for manual assignment.
    pub manual_assignment_ends_at: Option<i64>,
}

model! {
    IdentitySettingsPOSIXUid {
        optional {
            manual_assignment_starts_from = "manualAssignmentStartsFrom",
                with_manual_assignment_starts_from(i64);
            manual_assignment_ends_at = "manualAssignmentEndsAt",
                with_manual_assignment_ends_at(i64);
        }
    }
}
