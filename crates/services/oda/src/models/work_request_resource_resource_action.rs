// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource action of a work request resource.
    pub enum WorkRequestResourceResourceAction {
        Create = "CREATE",
        Update = "UPDATE",
        Delete = "DELETE",
        Purge = "PURGE",
        Recover = "RECOVER",
        Stop = "STOP",
        Start = "START",
        ChangeCompartment = "CHANGE_COMPARTMENT",
        ChangeCustEncKey = "CHANGE_CUST_ENC_KEY",
        DeactCustEncKey = "DEACT_CUST_ENC_KEY",
        CreateAssociation = "CREATE_ASSOCIATION",
        DeleteAssociation = "DELETE_ASSOCIATION",
        UpdateEntitlementsForCacct = "UPDATE_ENTITLEMENTS_FOR_CACCT",
        CreateOdaInstanceAttachment = "CREATE_ODA_INSTANCE_ATTACHMENT",
        UpdateOdaInstanceAttachment = "UPDATE_ODA_INSTANCE_ATTACHMENT",
        DeleteOdaInstanceAttachment = "DELETE_ODA_INSTANCE_ATTACHMENT",
        CreateImportedPackage = "CREATE_IMPORTED_PACKAGE",
        UpdateImportedPackage = "UPDATE_IMPORTED_PACKAGE",
        DeleteImportedPackage = "DELETE_IMPORTED_PACKAGE",
        Export = "EXPORT",
    }
}
