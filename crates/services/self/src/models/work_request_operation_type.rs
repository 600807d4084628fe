// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateSubscription = "CREATE_SUBSCRIPTION",
        UpdateSubscription = "UPDATE_SUBSCRIPTION",
        DeleteSubscription = "DELETE_SUBSCRIPTION",
        MoveSubscription = "MOVE_SUBSCRIPTION",
        SubmitSubscriptionUsageBatch = "SUBMIT_SUBSCRIPTION_USAGE_BATCH",
    }
}
