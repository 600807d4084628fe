//! A server on threads, which counts its connections.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// A list of six items on three pages, and a file of three lines.
pub(crate) struct Server {
    pub(crate) url: String,
    connections: Arc<AtomicUsize>,
}

impl Server {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let connections = Arc::new(AtomicUsize::new(0));
        let count = connections.clone();
        thread::spawn(move || {
            for connection in listener.incoming() {
                count.fetch_add(1, Ordering::SeqCst);
                thread::spawn(|| respond(connection.unwrap()));
            }
        });
        Self { url, connections }
    }

    /// Returns the number of connections that were opened.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

/// Responds to the requests of a connection; none of them has a body.
fn respond(mut connection: TcpStream) {
    let mut lines = BufReader::new(connection.try_clone().unwrap()).lines();
    while let Some(Ok(request)) = lines.next() {
        while lines.next().is_some_and(|line| line.is_ok_and(|line| !line.is_empty())) {}
        let target = request.split(' ').nth(1).unwrap_or_default();
        let (page, next) = match target.split_once("page=") {
            None => ("[1,2]", "opc-next-page: 2\r\n"),
            Some((_, "2")) => ("[3,4]", "opc-next-page: 3\r\n"),
            Some((_, "3")) => ("[5,6]", ""),
            Some(_) => ("", ""),
        };
        let (status, body) = match target {
            target if target.contains("/things") && !page.is_empty() => ("200 OK", page),
            target if target.contains("/lines") => ("200 OK", "one\ntwo\nthree\n"),
            _ => ("404 Not Found", "{}"),
        };
        let length = body.len();
        let response = format!("HTTP/1.1 {status}\r\n{next}content-length: {length}\r\n\r\n{body}");
        if connection.write_all(response.as_bytes()).is_err() {
            break;
        }
    }
}
