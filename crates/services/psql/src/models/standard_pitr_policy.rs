// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A standard PITR policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StandardPitrPolicy {
    /// The restore days.
    pub restore_days: i64,
}

model! {
    StandardPitrPolicy, "kind" = "STANDARD" {
        required {
            restore_days = "restoreDays", with_restore_days(i64);
        }
    }
}
