// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `configItemField` in `SummarizeConfigurationItems`.
    pub enum SummarizeConfigurationItemsConfigItemField {
        Name = "name",
        Value = "value",
        DefaultValue = "defaultValue",
        ValueSourceConfig = "valueSourceConfig",
        Metadata = "metadata",
        ApplicableContexts = "applicableContexts",
    }
}
