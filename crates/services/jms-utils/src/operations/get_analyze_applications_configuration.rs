// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the analyze applications configuration.
    ///
    /// The response has the header `etag`.
    GetAnalyzeApplicationsConfiguration = GET "/analyzeApplicationsConfiguration",
        "https://docs.oracle.com/iaas/api/#/en/jms-utils/20250521/AnalyzeApplicationsConfiguration/GetAnalyzeApplicationsConfiguration";
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::AnalyzeApplicationsConfiguration) }
}
