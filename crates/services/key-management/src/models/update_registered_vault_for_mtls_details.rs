// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a registered vault for mTLS.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRegisteredVaultForMtlsDetails {
    /// The ID of the fleet.
    pub fleet_id: String,
}

model! {
    UpdateRegisteredVaultForMtlsDetails {
        required {
            fleet_id = "fleetId", with_fleet_id(String);
        }
    }
}
