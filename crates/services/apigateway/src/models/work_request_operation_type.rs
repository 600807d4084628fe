// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateGateway = "CREATE_GATEWAY",
        UpdateGateway = "UPDATE_GATEWAY",
        DeleteGateway = "DELETE_GATEWAY",
        CreateDeployment = "CREATE_DEPLOYMENT",
        UpdateDeployment = "UPDATE_DEPLOYMENT",
        DeleteDeployment = "DELETE_DEPLOYMENT",
        CreateCertificate = "CREATE_CERTIFICATE",
        UpdateCertificate = "UPDATE_CERTIFICATE",
        DeleteCertificate = "DELETE_CERTIFICATE",
        CreateApi = "CREATE_API",
        UpdateApi = "UPDATE_API",
        DeleteApi = "DELETE_API",
        ValidateApi = "VALIDATE_API",
        CreateSdk = "CREATE_SDK",
        DeleteSdk = "DELETE_SDK",
        CreateUsagePlan = "CREATE_USAGE_PLAN",
        UpdateUsagePlan = "UPDATE_USAGE_PLAN",
        DeleteUsagePlan = "DELETE_USAGE_PLAN",
        CreateSubscriber = "CREATE_SUBSCRIBER",
        UpdateSubscriber = "UPDATE_SUBSCRIBER",
        DeleteSubscriber = "DELETE_SUBSCRIBER",
    }
}
