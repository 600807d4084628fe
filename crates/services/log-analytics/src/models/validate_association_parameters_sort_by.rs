// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ValidateAssociationParameters` can sort.
    pub enum ValidateAssociationParametersSortBy {
        SourceDisplayName = "sourceDisplayName",
        Status = "status",
    }
}
