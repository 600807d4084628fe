// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// OLVM hardware information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmHardwareInformation {
    /// The family.
    pub family: Option<String>,
    /// The manufacturer of the hardware.
    pub manufacturer: Option<String>,
    /// The name of the product.
    pub product_name: Option<String>,
    /// The serial number.
    pub serial_number: Option<String>,
    /// The supported sources of random numbers.
    pub supported_rng_sources: Option<Vec<models::RngSource>>,
    /// The UUID.
    pub uuid: Option<String>,
    /// The version.
    pub version: Option<String>,
}

model! {
    OlvmHardwareInformation {
        family = "family";
        manufacturer = "manufacturer";
        product_name = "productName";
        serial_number = "serialNumber";
        supported_rng_sources = "supportedRngSources";
        uuid = "uuid";
        version = "version";
    }
}
