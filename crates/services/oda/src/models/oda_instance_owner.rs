// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An ODA instance owner.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OdaInstanceOwner {
    /// The name of the service principal that owns the resource.
    pub owner_service_name: String,
    /// The OCID of the tenancy of the service principal that owns the resource.
    pub owner_service_tenancy: String,
}

model! {
    OdaInstanceOwner {
        owner_service_name = "ownerServiceName";
        owner_service_tenancy = "ownerServiceTenancy";
    }
}
