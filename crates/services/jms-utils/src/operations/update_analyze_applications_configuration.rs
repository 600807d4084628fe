// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the analyze applications configuration.
    ///
    /// The response has the header `etag`.
    UpdateAnalyzeApplicationsConfiguration = PUT "/analyzeApplicationsConfiguration",
        "https://docs.oracle.com/iaas/api/#/en/jms-utils/20250521/AnalyzeApplicationsConfiguration/UpdateAnalyzeApplicationsConfiguration";
    required {
        update_analyze_applications_configuration_details =
            json(models::UpdateAnalyzeApplicationsConfigurationDetails);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AnalyzeApplicationsConfiguration) }
}
