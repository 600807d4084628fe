// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the target type of an audit profile.
    pub enum AuditProfileTargetType {
        TargetDatabase = "TARGET_DATABASE",
        TargetDatabaseGroup = "TARGET_DATABASE_GROUP",
    }
}
