// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the annotation.
    ///
    /// The response has the header `etag`.
    GetAnnotation = GET "/annotations/{annotationId}",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling-dp/20211001/Annotation/GetAnnotation";
    required {
        annotation_id = path "annotationId" (String);
    }
    returns { json(models::Annotation), state(models::AnnotationLifecycleState) }
}
