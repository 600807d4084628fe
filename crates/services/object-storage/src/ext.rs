//! Transfers of Object Storage: uploads and downloads of any size, folders, listings and copies.

mod copy;
mod customer_key;
mod discard;
mod download;
mod folder;
mod listing;
mod local_file;
mod missing_header;
mod permits;
mod place;
mod plan;
mod progress;
mod token;
mod tries;
mod upload;

pub use self::copy::{Copied, CopyObjectFrom, CopyObjectTo};
pub use self::customer_key::CustomerKey;
pub use self::download::{Download, DownloadFrom, Downloaded};
pub use self::folder::FolderItem;
pub use self::folder::download::DownloadFolder;
pub use self::folder::report::{FolderReport, SkipReason, Skipped, Transferred, Untransferred};
pub use self::folder::upload::UploadFolder;
pub use self::listing::{ListPrefix, PrefixEntries, PrefixEntry};
pub use self::progress::{Progress, ProgressStream};
pub use self::token::ResumeToken;
pub use self::upload::result::{Uploaded, UploadedPart};
pub use self::upload::{Upload, UploadTo};
