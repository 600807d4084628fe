// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the is service catalog mode of a configuration.
    pub enum ConfigurationIsServiceCatalogMode {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}
