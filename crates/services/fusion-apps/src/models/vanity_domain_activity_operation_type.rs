// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a vanity domain activity.
    pub enum VanityDomainActivityOperationType {
        EnableVanityDomain = "ENABLE_VANITY_DOMAIN",
        DeleteVanityDomain = "DELETE_VANITY_DOMAIN",
    }
}
