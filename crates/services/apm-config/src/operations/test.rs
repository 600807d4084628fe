// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Tests a data processing operation on the given input.
    ///
    /// The response has the header `etag`.
    Test = POST "/actions/test",
        "https://docs.oracle.com/iaas/api/#/en/apm-config/20210201/TestOutput/Test";
    required {
        apm_domain_id = query "apmDomainId" (String);
        test_details = json(models::TestDetails);
    }
    returns { json(models::TestOutput) }
}
