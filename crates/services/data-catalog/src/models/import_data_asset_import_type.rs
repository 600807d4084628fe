// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `importType` in `ImportDataAsset`.
    pub enum ImportDataAssetImportType {
        CustomPropertyValues = "CUSTOM_PROPERTY_VALUES",
        All = "ALL",
    }
}
