// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the package type of a catalog item.
    pub enum CatalogItemPackageType {
        TfPackage = "TF_PACKAGE",
        NonTfPackage = "NON_TF_PACKAGE",
        ConfigFile = "CONFIG_FILE",
    }
}
