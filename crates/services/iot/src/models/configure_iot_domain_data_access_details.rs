// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of IoT domain data access to configure.
    ///
    /// The field `type` selects the variant.
    pub enum ConfigureIotDomainDataAccessDetails by "type", sent {
        Apex(models::ApexDataAccessDetails) = "APEX", as_apex;
        Direct(models::DirectDataAccessDetails) = "DIRECT", as_direct;
        Ords(models::OrdsDataAccessDetails) = "ORDS", as_ords;
    }
}
