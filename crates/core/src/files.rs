//! Small files: read off the async threads, and watched for changes.

pub(crate) mod file_stamp;
pub(crate) mod pem;
pub(crate) mod small_file;
pub(crate) mod watched;
