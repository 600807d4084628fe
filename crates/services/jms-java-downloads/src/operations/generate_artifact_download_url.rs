// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates an artifact download URL.
    GenerateArtifactDownloadUrl = POST "/20230601/actions/generateArtifactDownloadUrl",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/DownloadUrl/GenerateArtifactDownloadUrl";
    facts { with_secret_fields(&["downloadUrl"]); }
    required {
        generate_artifact_download_url_details = json(models::GenerateArtifactDownloadUrlDetails);
    }
    returns { json(models::DownloadUrl) }
}
