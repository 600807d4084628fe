// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the Terraform configuration of the stack as a zip file.
    GetStackTfConfig = GET "/stacks/{stackId}/tfConfig",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Stack/GetStackTfConfig";
    facts {
        with_accept("application/zip");
        with_stream();
    }
    required {
        stack_id = path "stackId" (String);
    }
    returns { stream }
}
