/// The files that speak to hosts and search engines, not to people.
enum HostFiles {
  /// - Parameter address: where the site will be published, if that is known.
  static func pages(address: SiteAddress?) -> [Page] {
    [
      Page(path: "robots.txt", inputs: PageInputs()) { Array(robots(address).utf8) },
      Page(path: "_headers", inputs: PageInputs()) { Array(headers.utf8) },
      // GitHub Pages would leave out what begins with an underscore.
      Page(path: ".nojekyll", inputs: PageInputs()) { [] },
    ]
  }

  /// Robots Exclusion Protocol (RFC 9309). What is not public is not written at all, so there is nothing to forbid.
  private static func robots(_ address: SiteAddress?) -> String {
    var lines = ["User-agent: *", "Allow: /"]
    if let address { lines += ["", "Sitemap: \(address.address(of: SiteMap.path))"] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// In the form of Netlify and Cloudflare Pages.
  private static let headers = """
    /*
      Content-Security-Policy: \(ContentPolicy.header)
      X-Content-Type-Options: nosniff
      X-Frame-Options: DENY
      Referrer-Policy: no-referrer
      Cross-Origin-Opener-Policy: same-origin
      Permissions-Policy: \(deniedFeatures.map { "\($0)=()" }.joined(separator: ", "))

    """

  /// What no page has a use for.
  private static let deniedFeatures = [
    "accelerometer", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer",
    "microphone", "midi", "payment", "publickey-credentials-get", "screen-wake-lock", "serial", "usb",
    "xr-spatial-tracking",
  ]
}
