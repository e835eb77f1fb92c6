/* Makes each JPEG 640, 1280 and 2048 pixels wide with libgd, as teczka-pictures does with libvips.
 *
 *     gd FOLDER FILE ...
 *
 * writes FOLDER/NUMBER-WIDTH.jpg. One process, one file after the other. */

#include <gd.h>
#include <stdio.h>
#include <stdlib.h>

int main(int count, char **arguments) {
    const int widths[] = {640, 1280, 2048};
    for (int number = 2; number < count; number++) {
        FILE *file = fopen(arguments[number], "rb");
        gdImagePtr whole = file ? gdImageCreateFromJpeg(file) : NULL;
        if (!whole) return 1;
        fclose(file);
        for (int place = 0; place < 3; place++) {
            const int width = widths[place], height = gdImageSY(whole) * width / gdImageSX(whole);
            gdImagePtr small = gdImageCreateTrueColor(width, height);
            gdImageCopyResampled(small, whole, 0, 0, 0, 0, width, height, gdImageSX(whole), gdImageSY(whole));
            char name[4096];
            snprintf(name, sizeof name, "%s/%d-%d.jpg", arguments[1], number, width);
            FILE *output = fopen(name, "wb");
            if (!output) return 1;
            gdImageJpeg(small, output, 82);
            fclose(output);
            gdImageDestroy(small);
        }
        gdImageDestroy(whole);
    }
    return 0;
}
