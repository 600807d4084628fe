// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Downloads the infrastructure validation script.
    DownloadInfrastructureValidationScript =
        GET "/infrastructures/{infrastructureId}/actions/downloadValidationScript";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        infrastructure_id = path "infrastructureId" (String);
    }
    returns { stream }
}
