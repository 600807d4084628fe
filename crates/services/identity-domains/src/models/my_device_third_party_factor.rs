// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A my device third party factor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyDeviceThirdPartyFactor {
    /// The name of the vendor of the third-party factor. Cannot be changed later.
    pub third_party_vendor_name: String,
    /// The type of the third-party authentication factor. Cannot be changed later.
    pub third_party_factor_type: Option<String>,
    /// The value. Cannot be changed later.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
}

model! {
    MyDeviceThirdPartyFactor {
        third_party_vendor_name = "thirdPartyVendorName";
        third_party_factor_type = "thirdPartyFactorType";
        value = "value";
        ref_ = "$ref";
    }
}
