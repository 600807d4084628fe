//! The error codes of Object Storage, which has its own.

use http::StatusCode;

use crate::error_body::ErrorBody;

pub(crate) fn bad_request(code: &'static str, message: impl Into<String>) -> ErrorBody {
    ErrorBody::new(StatusCode::BAD_REQUEST, code, message)
}

pub(crate) fn conflict(code: &'static str, message: impl Into<String>) -> ErrorBody {
    ErrorBody::new(StatusCode::CONFLICT, code, message)
}

fn not_found(code: &'static str, message: impl Into<String>) -> ErrorBody {
    ErrorBody::new(StatusCode::NOT_FOUND, code, message)
}

pub(crate) fn namespace_not_found() -> ErrorBody {
    not_found(
        "NamespaceNotFound",
        "You do not have authorization to perform this request, or the requested resource could not be \
         found.",
    )
}

pub(crate) fn bucket_not_found(namespace: &str, bucket: &str) -> ErrorBody {
    not_found(
        "BucketNotFound",
        format!(
            "Either the bucket named '{bucket}' does not exist in the namespace '{namespace}' or you are \
             not authorized to access it"
        ),
    )
}

pub(crate) fn object_not_found(bucket: &str, object: &str) -> ErrorBody {
    not_found(
        "ObjectNotFound",
        format!("The object '{object}' was not found in the bucket '{bucket}'"),
    )
}

pub(crate) fn upload_not_found(upload: &str) -> ErrorBody {
    not_found("UploadNotFound", format!("The upload '{upload}' was not found"))
}

pub(crate) fn link_not_found(id: &str) -> ErrorBody {
    not_found(
        "PreauthenticatedRequestNotFound",
        format!("The pre-authenticated request '{id}' was not found"),
    )
}

pub(crate) fn if_match_failed(wanted: &str, current: Option<&str>) -> ErrorBody {
    let current = current.unwrap_or("none, as it does not exist");
    ErrorBody::new(
        StatusCode::PRECONDITION_FAILED,
        "IfMatchFailed",
        format!("The if-match value is '{wanted}', but the current entity tag is {current}"),
    )
}

pub(crate) fn if_none_match_failed() -> ErrorBody {
    ErrorBody::new(
        StatusCode::PRECONDITION_FAILED,
        "IfNoneMatchFailed",
        "The if-none-match value is '*', but the resource exists",
    )
}

/// Blocking work, such as reading a file, has failed.
pub(crate) fn internal(error: impl std::fmt::Display) -> ErrorBody {
    ErrorBody::new(StatusCode::INTERNAL_SERVER_ERROR, "InternalServerError", error.to_string())
}
