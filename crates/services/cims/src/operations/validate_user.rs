// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the user.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ValidateUser = GET "/v2/incidents/user/validate",
        "https://docs.oracle.com/iaas/api/#/en/incidentmanagement/20181231/ValidationResponse/ValidateUser";
    facts { without_default_retry(); }
    optional {
        /// The type of the support request.
        problem_type = query "problemType" (models::ValidateUserProblemType);
        /// The OCID of the user. Required for OCI users, optional for multicloud users.
        ocid = header "ocid" (String);
        /// The region of the tenancy.
        homeregion = header "homeregion" (String);
        /// The type of the token, which indicates the cloud provider that the request comes from.
        bearertokentype = header "bearertokentype" (String);
        /// The token from the multicloud provider, which helps to validate the email address.
        bearertoken = header "bearertoken" (String);
        /// The ID token from the multicloud provider, which helps to validate the email address.
        idtoken = header "idtoken" (String);
        /// The OCID of the identity domain. Required if the user is not in the default domain.
        domainid = header "domainid" (String);
    }
    returns { json(models::ValidationResponse) }
}
