// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the associated resource type of an associated resource.
    pub enum AssociatedResourceType {
        AuditPolicy = "AUDIT_POLICY",
        AuditReport = "AUDIT_REPORT",
    }
}
