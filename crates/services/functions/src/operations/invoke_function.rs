// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Invokes the function.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    InvokeFunction = POST "/functions/{functionId}/actions/invoke",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/Function/InvokeFunction";
    facts {
        with_accept("*/*");
        with_stream();
        without_default_retry();
    }
    required {
        function_id = path "functionId" (String);
    }
    optional {
        /// The fn intent.
        fn_intent = header "fn-intent" (models::InvokeFunctionFnIntent);
        /// The fn invoke type.
        fn_invoke_type = header "fn-invoke-type" (models::InvokeFunctionFnInvokeType);
        /// Whether it is a dry run.
        is_dry_run = header "is-dry-run" (bool);
        /// The bytes of the request body.
        body = body(Body);
    }
    returns { stream }
}
