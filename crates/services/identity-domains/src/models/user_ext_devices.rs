// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// User ext devices.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtDevices {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The time of the last synchronization of the device.
    pub last_sync_time: Option<String>,
    /// The type of the authentication factor.
    pub factor_type: Option<String>,
    /// The factor status.
    pub factor_status: Option<String>,
    /// The authentication method.
    pub authentication_method: Option<String>,
    /// The name of the vendor of the third-party factor.
    pub third_party_vendor_name: Option<String>,
}

model! {
    UserExtDevices {
        required {
            value = "value", with_value(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            display = "display", with_display(String);
            status = "status", with_status(String);
            last_sync_time = "lastSyncTime", with_last_sync_time(String);
            factor_type = "factorType", with_factor_type(String);
            factor_status = "factorStatus", with_factor_status(String);
            authentication_method = "authenticationMethod", with_authentication_method(String);
            third_party_vendor_name = "thirdPartyVendorName", with_third_party_vendor_name(String);
        }
    }
}
