// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an annotation.
    ///
    /// The response has the header `etag`.
    CreateAnnotation = POST "/annotations",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling-dp/20211001/Annotation/CreateAnnotation";
    facts { with_retry_token(); }
    required {
        create_annotation_details = json(models::CreateAnnotationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Annotation) }
    then {
        settled(get_annotation, models::Annotation, models::AnnotationLifecycleState);
        with_id("annotationId", "id");
    }
}
