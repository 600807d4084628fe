// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An ODA instance attachment owner.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OdaInstanceAttachmentOwner {
    /// The name of the service principal that owns the resource.
    pub owner_service_name: String,
    /// The OCID of the tenancy of the service principal that owns the resource.
    pub owner_service_tenancy: String,
}

model! {
    OdaInstanceAttachmentOwner {
        required {
            owner_service_name = "ownerServiceName", with_owner_service_name(String);
            owner_service_tenancy = "ownerServiceTenancy", with_owner_service_tenancy(String);
        }
    }
}
