//! Files: small ones, read off the async threads and watched for changes, and the files of downloads.

pub(crate) mod atomic_file;
pub(crate) mod file_stamp;
pub(crate) mod pem;
pub(crate) mod small_file;
pub(crate) mod watched;
