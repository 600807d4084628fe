// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A my authentication factor validator third party factor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyAuthenticationFactorValidatorThirdPartyFactor {
    /// The name of the vendor of the third-party factor.
    pub third_party_vendor_name: String,
    /// The type of the third-party authentication factor.
    pub third_party_factor_type: Option<String>,
    /// The ID of the third-party factor.
    pub third_party_factor_id: Option<String>,
}

model! {
    MyAuthenticationFactorValidatorThirdPartyFactor {
        required {
            third_party_vendor_name = "thirdPartyVendorName", with_third_party_vendor_name(String);
        }
        optional {
            third_party_factor_type = "thirdPartyFactorType", with_third_party_factor_type(String);
            third_party_factor_id = "thirdPartyFactorId", with_third_party_factor_id(String);
        }
    }
}
