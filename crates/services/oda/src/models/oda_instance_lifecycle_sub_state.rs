// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle sub state of an ODA instance.
    pub enum OdaInstanceLifecycleSubState {
        Creating = "CREATING",
        Starting = "STARTING",
        Stopping = "STOPPING",
        ChangingCompartment = "CHANGING_COMPARTMENT",
        ActivatingCustomerEncryptionKey = "ACTIVATING_CUSTOMER_ENCRYPTION_KEY",
        UpdatingCustomerEncryptionKey = "UPDATING_CUSTOMER_ENCRYPTION_KEY",
        DeactivatingCustomerEncryptionKey = "DEACTIVATING_CUSTOMER_ENCRYPTION_KEY",
        Deleting = "DELETING",
        DeletePending = "DELETE_PENDING",
        Recovering = "RECOVERING",
        Updating = "UPDATING",
        Purging = "PURGING",
        Queued = "QUEUED",
    }
}
