// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `configItemField` in `CreateOpsiConfiguration`.
    pub enum CreateOpsiConfigurationConfigItemField {
        Name = "name",
        Value = "value",
        DefaultValue = "defaultValue",
        Metadata = "metadata",
        ApplicableContexts = "applicableContexts",
    }
}
