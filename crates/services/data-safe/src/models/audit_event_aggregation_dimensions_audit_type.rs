// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the audit type of audit event aggregation dimensions.
    pub enum AuditEventAggregationDimensionsAuditType {
        Standard = "STANDARD",
        FineGrained = "FINE_GRAINED",
        Xs = "XS",
        DatabaseVault = "DATABASE_VAULT",
        LabelSecurity = "LABEL_SECURITY",
        Rman = "RMAN",
        Datapump = "DATAPUMP",
        DirectPathApi = "DIRECT_PATH_API",
    }
}
