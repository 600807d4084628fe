// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The type of the update: with zero downtime (`ZDT`), or to the running deployment (`LIVE`).
    pub enum ModelGroupDeploymentConfigurationUpdateType {
        Zdt = "ZDT",
        Live = "LIVE",
    }
}
