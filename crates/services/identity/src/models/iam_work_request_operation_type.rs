// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The type of the operation, such as `CREATE_DOMAIN`.
    pub enum IamWorkRequestOperationType {
        CreateDomain = "CREATE_DOMAIN",
        ReplicateDomainToRegion = "REPLICATE_DOMAIN_TO_REGION",
        UpdateDomain = "UPDATE_DOMAIN",
        ActivateDomain = "ACTIVATE_DOMAIN",
        DeactivateDomain = "DEACTIVATE_DOMAIN",
        DeleteDomain = "DELETE_DOMAIN",
        ChangeCompartmentForDomain = "CHANGE_COMPARTMENT_FOR_DOMAIN",
        ChangeLicenseTypeForDomain = "CHANGE_LICENSE_TYPE_FOR_DOMAIN",
    }
}
